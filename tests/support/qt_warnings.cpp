// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/qt_warnings.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <mutex>
#include <utility>
#include <vector>

namespace shouwen::test {
namespace {

struct Expectation {
    std::string part;
    int seen = 0;
};

std::mutex guard;
std::vector<Expectation> expectations;
int unannounced = 0;

bool isPlatformNoise(const std::string& text)
{
    return text.find("This plugin does not support ") != std::string::npos;
}

bool wasAnnounced(const std::string& text)
{
    for (Expectation& expectation : expectations) {
        if (text.find(expectation.part) != std::string::npos) {
            ++expectation.seen;
            return true;
        }
    }
    return false;
}

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    const std::string text = message.toStdString();
    const std::scoped_lock lock(guard);
    if (isPlatformNoise(text) || wasAnnounced(text)) {
        return;
    }
    ++unannounced;
    std::fprintf(stderr, "unannounced Qt warning: %s\n", text.c_str());
}

} // namespace

void watchWarnings() { qInstallMessageHandler(onMessage); }

int unannouncedWarnings()
{
    const std::scoped_lock lock(guard);
    return unannounced;
}

ExpectWarning::ExpectWarning(std::string part) : m_part(std::move(part))
{
    const std::scoped_lock lock(guard);
    expectations.push_back({m_part, 0});
}

ExpectWarning::~ExpectWarning()
{
    const std::scoped_lock lock(guard);
    const Expectation last = expectations.back();
    expectations.pop_back();
    if (last.seen == 0) {
        ++unannounced;
        std::fprintf(stderr, "the announced warning never came: %s\n", m_part.c_str());
    }
}

} // namespace shouwen::test

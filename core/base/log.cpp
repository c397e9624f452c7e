// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <mutex>

Q_LOGGING_CATEGORY(lcApp, "shouwen.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesk, "shouwen.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExchange, "shouwen.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "shouwen.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "shouwen.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "shouwen.ui", QtInfoMsg)

namespace shouwen {
namespace {

// White square brackets: QDebug would escape control characters and so undo the mark.
constexpr char16_t kOpen = 0x27E6, kClose = 0x27E7;

bool isDigit(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19) || (c >= 0x660 && c <= 0x669);
}

bool isHex(char32_t c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// What people put between the digits of a number.
bool isBetween(char32_t c)
{
    return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || c == '+' ||
           c == '*' || c == '#' || c == '_' || c == ',' || c == ':' || c == 0xA0 || c == 0x3000 ||
           c == 0x2212 || (c >= 0x2000 && c <= 0x206F) || (c >= 0xFF08 && c <= 0xFF0F);
}

/// Length of an id at `at`: a word of exactly 32 or 64 hex digits, letters among them; else 0.
std::size_t idAt(const std::u32string& text, std::size_t at)
{
    if (at > 0 && isHex(text[at - 1]))
        return 0;
    std::size_t end = at;
    bool letters = false;
    for (; end < text.size() && isHex(text[end]); ++end)
        letters = letters || text[end] >= 'a';
    return letters && (end - at == 32 || end - at == 64) ? end - at : 0;
}

/// Length of a digit run at `at`, signs between its digits included, when it has seven or more.
std::size_t longNumberAt(const std::u32string& text, std::size_t at)
{
    std::size_t digits = 0, end = at;
    for (std::size_t i = at, gap = 0; i < text.size() && gap <= 3; ++i) {
        if (isDigit(text[i])) {
            ++digits;
            end = i + 1;
            gap = 0;
        } else if (isBetween(text[i])) {
            ++gap;
        } else {
            break;
        }
    }
    return digits >= 7 ? end - at : 0;
}

void appendVisible(std::string& out, char32_t c)
{
    if (c == '\n')
        out += "\\n";
    else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
        out += '?';
    else
        appendUtf8(out, c);
}

const char* letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "D";
    case QtInfoMsg:
        return "I";
    case QtWarningMsg:
        return "W";
    case QtCriticalMsg:
        return "C";
    case QtFatalMsg:
        return "F";
    }
    return "?";
}

LogLevel levelOf(QtMsgType type)
{
    return type == QtDebugMsg     ? LogLevel::Debug
           : type == QtInfoMsg    ? LogLevel::Info
           : type == QtWarningMsg ? LogLevel::Warning
                                  : LogLevel::Critical;
}

/// The file and those it was turned over to. Guarded by its caller.
class LogFile {
public:
    explicit LogFile(const LogOptions& options) : m_options(options), m_file(pathOf(0)) {}

    bool open()
    {
        const QString folder = QString::fromStdString(m_options.folder);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
            QFile::setPermissions(folder, owner | QFile::ExeOwner);
        const bool fresh = !m_file.exists();
        const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
        if (!m_file.open(mode))
            return false;
        if (fresh)
            m_file.setPermissions(owner);
        return true;
    }

    void write(const std::string& line)
    {
        if (full(line.size()))
            turnOver(line.size());
        if (m_file.isOpen())
            m_file.write(line.data(), static_cast<qint64>(line.size()));
    }

    QString errorString() const { return m_file.errorString(); }

private:
    QString pathOf(int age) const
    {
        const std::string suffix = age == 0 ? ".log" : '.' + std::to_string(age) + ".log";
        return QString::fromStdString(m_options.folder + '/' + m_options.name + suffix);
    }

    bool full(std::size_t more) const
    {
        const qint64 size = QFileInfo(pathOf(0)).size();
        return size > 0 && static_cast<std::size_t>(size) + more > m_options.maxBytes;
    }

    void turnOver(std::size_t more)
    {
        m_file.close();
        if (full(more)) { // else another process of the same name has done it
            QFile::remove(pathOf(std::max(m_options.files, 1) - 1));
            for (int age = m_options.files - 2; age >= 0; --age)
                QFile::rename(pathOf(age), pathOf(age + 1));
        }
        open();
    }

    LogOptions m_options;
    QFile m_file;
};

struct Logger {
    std::mutex guard;
    std::unique_ptr<LogFile> file;
    const Clock* clock = nullptr;
    LogLevel least = LogLevel::Info;
    QtMessageHandler before = nullptr;
};

Logger& logger()
{
    static Logger one;
    return one;
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    thread_local bool inside = false;
    Logger& log = logger();
    if (inside) // writing the log must not log
        return;
    inside = true;
    {
        const std::scoped_lock lock(log.guard);
        if (log.file && levelOf(type) >= log.least)
            log.file->write(formatUtc(log.clock->now()) + ' ' + letterOf(type) + ' ' +
                            (context.category ? context.category : "default") + ' ' +
                            redacted(message.toStdString()) + '\n');
    }
    inside = false;
}

} // namespace

std::string stateFolder()
{
#ifdef Q_OS_WIN
    const QString base = qEnvironmentVariable("LOCALAPPDATA");
#else
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base)) { // as the specification wants it: a relative path is ignored
        const QString home = qEnvironmentVariable("HOME");
        base = home.isEmpty() ? QString() : home + QStringLiteral("/.local/state");
    }
#endif
    return base.isEmpty() ? std::string()
                          : QDir::fromNativeSeparators(base).toStdString() + "/shouwen";
}

LogLevel logLevelOfEnvironment()
{
    const QByteArray word = qgetenv("SHOUWEN_LOG").toLower();
    return word == "debug"      ? LogLevel::Debug
           : word == "warning"  ? LogLevel::Warning
           : word == "critical" ? LogLevel::Critical
                                : LogLevel::Info;
}

Outcome startLog(const LogOptions& options, const Clock& clock)
{
    stopLog();
    auto file = std::make_unique<LogFile>(options);
    if (!file->open())
        return Error(ErrorKind::Io,
                     Reason{"log.open",
                            QT_TRANSLATE_NOOP("core", "the log cannot be opened: %1"),
                            {file->errorString().toStdString()},
                            options.folder});
    Logger& log = logger();
    {
        const std::scoped_lock lock(log.guard);
        log.file = std::move(file);
        log.clock = &clock;
        log.least = options.least;
    }
    if (options.least == LogLevel::Debug)
        QLoggingCategory::setFilterRules(QStringLiteral("shouwen.*.debug=true"));
    log.before = qInstallMessageHandler(onMessage);
    return Done{};
}

void stopLog()
{
    Logger& log = logger();
    {
        const std::scoped_lock lock(log.guard);
        if (!log.file)
            return;
        log.file.reset();
    }
    qInstallMessageHandler(std::exchange(log.before, nullptr));
    QLoggingCategory::setFilterRules(QString());
}

QString privately(std::string_view text)
{
    return privately(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString privately(const char* text) { return privately(std::string_view(text)); }

QString privately(const QString& text)
{
    QString inner = text;
    inner.remove(QChar(kOpen)).remove(QChar(kClose));
    return QChar(kOpen) + inner + QChar(kClose);
}

std::string redacted(std::string_view message)
{
    const std::u32string text = codePoints(message);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == kOpen) {
            out += "[private]";
            i = std::min(text.find(char32_t{kClose}, i), text.size() - 1) + 1;
        } else if (const std::size_t id = isHex(text[i]) ? idAt(text, i) : 0; id > 0) {
            for (const std::size_t end = i + id; i < end; ++i)
                out += static_cast<char>(text[i]);
        } else if (const std::size_t run = isDigit(text[i]) ? longNumberAt(text, i) : 0; run > 0) {
            out += "[digits]";
            i += run;
        } else {
            appendVisible(out, text[i++]);
        }
    }
    return out;
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small readings of answers and words that the runner's two halves share.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace shouwen {

inline std::string textAt(const QJsonObject& o, const std::string& key)
{
    const QJsonValue v = o.value(QString::fromStdString(key));
    return v.isDouble() ? std::to_string(v.toInteger())
           : v.isBool() ? (v.toBool() ? "yes" : "no")
                        : v.toString().toStdString();
}

/// The member of an array whose `name` is the one wanted.
inline QJsonObject named(const QJsonObject& o, const char* list, const std::string& name)
{
    for (const QJsonValue v : o.value(QLatin1String(list)).toArray())
        if (textAt(v.toObject(), "name") == name)
            return v.toObject();
    return {};
}

inline std::string codesOf(const Error& error)
{
    std::string out;
    for (const Reason& reason : error.reasons)
        out += (out.empty() ? "" : " ") + std::string(reason.code) +
               (reason.where.empty() ? "" : ":" + reason.where);
    return out;
}

inline std::string joined(const std::vector<std::string>& words, std::size_t from)
{
    std::string out;
    for (std::size_t i = from; i < words.size(); ++i)
        out += (i > from ? " " : "") + words[i];
    return out;
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <set>

namespace shouwen::link {
namespace {

constexpr int kVersion = 1;

QString q(const std::string& text) { return QString::fromStdString(text); }
QLatin1String key(const char* name) { return QLatin1String(name); }

QByteArray framed(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const auto n = static_cast<std::uint32_t>(json.size());
    QByteArray out;
    for (int i = 0; i < kLengthBytes; ++i)
        out.append(static_cast<char>(n >> (8 * i)));
    return out + json;
}

Error malformed()
{
    return {ErrorKind::Usage,
            Reason{"link.malformed",
                   QT_TRANSLATE_NOOP("core", "what the other program said makes no sense; use "
                                             "the same version of both")}};
}

Result<QJsonObject> objectOf(const QByteArray& json)
{
    QJsonParseError failed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &failed);
    if (failed.error != QJsonParseError::NoError || !document.isObject())
        return malformed();
    QJsonObject object = document.object();
    if (object.value(key("v")).toInt() != kVersion)
        return malformed();
    return object;
}

/// Reasons point at texts that live as long as the program; these come from another one.
const char* kept(const QJsonValue& text)
{
    static std::set<std::string> all;
    return all.insert(text.toString().toStdString()).first->c_str();
}

QJsonObject errorObject(const Error& error)
{
    QJsonArray reasons;
    for (const Reason& reason : error.reasons) {
        QJsonArray args;
        for (const std::string& arg : reason.args)
            args.append(q(arg));
        reasons.append(QJsonObject{{key("code"), QString::fromUtf8(reason.code)},
                                   {key("text"), QString::fromUtf8(reason.text)},
                                   {key("args"), args},
                                   {key("where"), q(reason.where)}});
    }
    return {{key("kind"), static_cast<int>(error.kind)}, {key("reasons"), reasons}};
}

std::optional<Error> errorOf(const QJsonObject& object)
{
    const int kind = object.value(key("kind")).toInt(-1);
    if (kind < 0 || kind > static_cast<int>(ErrorKind::Internal))
        return std::nullopt;
    std::vector<Reason> reasons;
    for (const QJsonValue& item : object.value(key("reasons")).toArray()) {
        const QJsonObject reason = item.toObject();
        std::vector<std::string> args;
        for (const QJsonValue& arg : reason.value(key("args")).toArray())
            args.push_back(arg.toString().toStdString());
        reasons.push_back({kept(reason.value(key("code"))), kept(reason.value(key("text"))),
                           std::move(args), reason.value(key("where")).toString().toStdString()});
    }
    return Error(static_cast<ErrorKind>(kind), std::move(reasons));
}

} // namespace

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression phone(
        QStringLiteral("^[0-9\\x{ff10}-\\x{ff19}+*#()\\-\\s.转]{3,40}$"));
    return phone.match(text).hasMatch();
}

Result<QByteArray> encode(const Request& request)
{
    QJsonArray words;
    for (const std::string& word : request.args.words)
        words.append(q(word));
    QJsonObject options;
    for (const auto& [name, value] : request.args.options)
        options.insert(q(name), q(value));
    QByteArray bytes = framed({{key("v"), kVersion},
                               {key("store"), q(request.store)},
                               {key("raise"), request.raise},
                               {key("call"), q(request.call)},
                               {key("language"), q(request.language)},
                               {key("words"), words},
                               {key("options"), options}});
    if (bytes.size() - kLengthBytes > kMaxRequestBytes)
        return Error(
            ErrorKind::Rejected,
            Reason{"link.large",
                   QT_TRANSLATE_NOOP("core", "the command is too long to be handed to the "
                                             "program that has the store open; close it first")});
    return bytes;
}

QByteArray encode(const Reply& reply)
{
    QJsonObject object{{key("v"), kVersion}};
    if (reply.error) {
        object.insert(key("error"), errorObject(*reply.error));
    } else {
        object.insert(key("text"), q(reply.answer.text));
        object.insert(key("json"), reply.answer.json);
    }
    QByteArray bytes = framed(object);
    if (bytes.size() - kLengthBytes <= kMaxReplyBytes)
        return bytes;
    return encode(Reply{Error(ErrorKind::Rejected,
                              Reason{"link.answer_large",
                                     QT_TRANSLATE_NOOP("core", "the answer is too long; ask for "
                                                               "less at a time with --limit")}),
                        {}});
}

Result<Request> decodeRequest(const QByteArray& json)
{
    SHOUWEN_TRY(const QJsonObject object, objectOf(json));
    Request request;
    request.store = object.value(key("store")).toString().toStdString();
    request.raise = object.value(key("raise")).toBool();
    const QString call = object.value(key("call")).toString();
    if (!call.isEmpty() && !looksLikePhone(call))
        return malformed();
    request.call = call.toStdString();
    request.language = object.value(key("language")).toString().toStdString();
    for (const QJsonValue& word : object.value(key("words")).toArray()) {
        if (!word.isString())
            return malformed();
        request.args.words.push_back(word.toString().toStdString());
    }
    const QJsonObject options = object.value(key("options")).toObject();
    for (auto it = options.begin(); it != options.end(); ++it) {
        if (!it.value().isString())
            return malformed();
        request.args.options.emplace(it.key().toStdString(), it.value().toString().toStdString());
    }
    if (request.store.empty() || request.raise != request.args.words.empty())
        return malformed();
    return request;
}

Result<Reply> decodeReply(const QByteArray& json)
{
    SHOUWEN_TRY(const QJsonObject object, objectOf(json));
    Reply reply;
    if (object.contains(key("error"))) {
        reply.error = errorOf(object.value(key("error")).toObject());
        if (!reply.error)
            return malformed();
    }
    reply.answer.text = object.value(key("text")).toString().toStdString();
    reply.answer.json = object.value(key("json")).toObject();
    return reply;
}

std::uint32_t lengthOf(const QByteArray& head)
{
    std::uint32_t n = 0;
    for (int i = 0; i < kLengthBytes; ++i)
        n |= static_cast<std::uint32_t>(static_cast<unsigned char>(head[i])) << (8 * i);
    return n;
}

} // namespace shouwen::link

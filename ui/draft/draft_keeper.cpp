// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/draft_keeper.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr std::size_t kLargestDraft = 16 << 20;
constexpr int kLongestMs = 1800;
const QString kEnding = QStringLiteral(".draft");

void makePrivate(const QString& path, bool folder)
{
    QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    if (folder)
        mine |= QFile::ExeOwner;
    QFile::setPermissions(path, mine);
}

} // namespace

DraftKeeper::DraftKeeper(Files& files, const Clock& clock, Milliseconds pause)
    : m_files(files)
    , m_clock(clock)
    , m_writer(new QObject)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(static_cast<int>(pause.count()));
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLongestMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::writeWaiting);
    connect(&m_limit, &QTimer::timeout, this, &DraftKeeper::writeWaiting);
    m_thread.setObjectName(QStringLiteral("drafts"));
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

DraftKeeper::~DraftKeeper()
{
    writeWaiting();
    QMetaObject::invokeMethod(m_writer, [this] { m_thread.quit(); });
    m_thread.wait();
}

void DraftKeeper::open(const QString& store, const StaffId& person)
{
    if (!m_folder.isEmpty())
        flush();
    m_sources.clear();
    m_folder = store + QStringLiteral(".drafts");
    m_person = QString::fromStdString(person.hex());
    m_told = false;
    readFound();
    Q_EMIT foundChanged();
}

QString DraftKeeper::fileOf(const QString& key) const
{
    // A key may hold anything; the name of a file must not.
    const auto digest = blake2b128(m_person.toStdString() + '/' + key.toStdString());
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex();
    return m_folder + QLatin1Char('/') + m_person.left(12) + QLatin1Char('-') +
           QString::fromLatin1(hex.left(24)) + kEnding;
}

void DraftKeeper::readFound()
{
    m_found.clear();
    const auto names = m_files.list(m_folder.toStdString());
    if (!names)
        return;
    for (const std::string& name : *names) {
        const QString file = QString::fromStdString(name);
        if (!file.endsWith(kEnding) || !file.startsWith(m_person.left(12) + QLatin1Char('-')))
            continue;
        const auto text = m_files.read(m_folder.toStdString() + '/' + name, kLargestDraft);
        if (!text)
            continue;
        Draft draft = readDraft(QByteArray::fromStdString(*text));
        // A torn or foreign file is left where it is: it may still be read by eye.
        if (!draft.key.isEmpty() && fileOf(draft.key).endsWith(file))
            m_found.push_back(std::move(draft));
    }
    std::sort(m_found.begin(), m_found.end(),
              [](const Draft& a, const Draft& b) { return a.at > b.at; });
}

bool DraftKeeper::isFound(const QString& key) const
{
    return std::any_of(m_found.begin(), m_found.end(),
                       [&](const Draft& draft) { return draft.key == key; });
}

void DraftKeeper::forget(const QString& key)
{
    if (std::erase_if(m_found, [&](const Draft& draft) { return draft.key == key; }) > 0)
        Q_EMIT foundChanged();
}

void DraftKeeper::drop(const QString& key)
{
    removeFile(key);
    forget(key);
}

void DraftKeeper::taken(const QString& key)
{
    forget(key);
    // The page's own copy is on its way before the old file goes.
    writeWaiting();
    const bool sameFile = std::any_of(m_sources.begin(), m_sources.end(),
                                      [&](const Source& source) { return source.key == key; });
    if (!sameFile)
        removeFile(key);
}

void DraftKeeper::typed(QObject* page, Writer writer)
{
    if (m_folder.isEmpty())
        return;
    if (!m_sources.contains(page))
        connect(page, &QObject::destroyed, this, [this, page] { m_sources.remove(page); });
    Source& source = m_sources[page];
    source.writer = std::move(writer);
    source.waiting = true;
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void DraftKeeper::settled(QObject* page)
{
    const auto it = m_sources.find(page);
    if (it == m_sources.end())
        return;
    it->waiting = false;
    if (!it->key.isEmpty())
        removeFile(std::exchange(it->key, QString()));
}

void DraftKeeper::abandon()
{
    flush();
    m_sources.clear();
}

void DraftKeeper::flush()
{
    writeWaiting();
    QMetaObject::invokeMethod(
        m_writer, [] {}, Qt::BlockingQueuedConnection);
}

void DraftKeeper::writeWaiting()
{
    m_pause.stop();
    m_limit.stop();
    for (Source& source : m_sources)
        if (std::exchange(source.waiting, false))
            write(source);
}

void DraftKeeper::write(Source& source)
{
    std::optional<Draft> draft = source.writer();
    // What lies there from an earlier run stays until somebody has decided about it.
    while (draft && isFound(draft->key))
        draft->key += QLatin1Char('+');
    const QString key = draft ? draft->key : QString();
    if (!source.key.isEmpty() && source.key != key)
        removeFile(source.key);
    source.key = key;
    if (draft)
        store(*std::move(draft));
}

void DraftKeeper::store(Draft draft)
{
    draft.at = m_clock.now();
    QMetaObject::invokeMethod(m_writer, [this, folder = m_folder, file = fileOf(draft.key),
                                         text = draftText(draft).toStdString()] {
        Outcome done = m_files.makeFolder(folder.toStdString());
        makePrivate(folder, true);
        if (done)
            done = m_files.writeWhole(file.toStdString(), text);
        if (done) {
            makePrivate(file, false);
            return;
        }
        const QString why = QString::fromStdString(done.error().plainText());
        QMetaObject::invokeMethod(this, [this, why] {
            if (!std::exchange(m_told, true))
                Q_EMIT failed(why);
        });
    });
}

void DraftKeeper::removeFile(const QString& key)
{
    if (m_folder.isEmpty())
        return;
    QMetaObject::invokeMethod(m_writer, [this, file = fileOf(key).toStdString()] {
        static_cast<void>(m_files.remove(file));
    });
}

} // namespace shouwen::ui

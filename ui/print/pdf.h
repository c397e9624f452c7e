// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet as a PDF file: fonts embedded, text readable back as it was written, no printer and no
// display needed. GUI thread only. Nothing a sheet says is fetched or interpreted (faults.md B09).
#pragma once

#include "core/base/seams.h"
#include "core/report/sheet.h"

namespace shouwen::ui {

/// The application printing needs, for programs without one: offscreen, made once, kept until the
/// end. Call it before any other application object: where a bare QCoreApplication lives already
/// this is Internal, as Qt allows one only.
Outcome ensureGuiApplication();

/// The bytes of the PDF. Internal without a GUI application.
Result<std::string> pdfOf(const Sheet& sheet);
/// Io with the path and the system's words when it cannot be written; then, and when the program
/// is ended midway, a file of that name is as it was before.
Outcome writePdf(const Sheet& sheet, const std::string& path, Files& files);
Outcome writePdf(const Sheet& sheet, const std::string& path);

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include <catch2/catch.hpp>

using namespace shouwen;

TEST_CASE("beside an application without graphics printing is refused and nothing crashes")
{
    const Outcome made = ui::ensureGuiApplication();
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Internal);
    const auto pdf = ui::pdfOf(Sheet{});
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().has("print.application"));
}

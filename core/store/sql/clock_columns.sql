-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, k.name, k.round, k.state, k.started_ms, k.stopped_ms, k.due_ms, k.used_s, k.target_s,
    k.met, k.calendar

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every connection that only reads.
PRAGMA query_only = ON;
PRAGMA temp_store = MEMORY;
PRAGMA wal_autocheckpoint = 0;
PRAGMA cell_size_check = ON;
PRAGMA cache_size = -16384;

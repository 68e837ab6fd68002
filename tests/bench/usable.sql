-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- The pairs of territories between which results are usable in one sector on one day, over the rows
-- that the index of the day has. `matching` holds the sectors at, above and below the one asked.
SELECT DISTINCT issuer.territory, acceptor.territory
FROM matching
JOIN route ON route.sector = matching.sector
JOIN member AS issuer ON issuer.set_number = route.issuers
JOIN member AS acceptor ON acceptor.set_number = route.acceptors
WHERE route.since <= '2026-11-29' AND route.until >= '2026-11-29'
    AND issuer.territory <> acceptor.territory

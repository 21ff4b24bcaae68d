/**
 * Public pages kept for a moment and shared by all who ask: validators, revalidation, compression once.
 *
 * @see <a href="../../../../../../../docs/adr/ADR-013-page-cache.md">ADR-013</a>
 */
@NullMarked
package fr.concertations.site.cache;

import org.jspecify.annotations.NullMarked;

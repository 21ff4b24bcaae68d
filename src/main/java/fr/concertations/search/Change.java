package fr.concertations.search;

/** A row of the change feed: which object is to be read anew. */
record Change(Position position, String kind, String objectId) {
    boolean isWholeKind() {
        return objectId.equals(SearchChanges.ALL);
    }
}

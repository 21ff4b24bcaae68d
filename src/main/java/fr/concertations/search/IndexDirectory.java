package fr.concertations.search;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the index lies on this node; everything in it can be made anew. */
@Component
record IndexDirectory(
        @Value("${concertations.index-directory:${concertations.data:./data}/index}")
        Path path) {}

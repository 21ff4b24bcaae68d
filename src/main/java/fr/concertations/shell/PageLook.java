package fr.concertations.shell;

import org.jspecify.annotations.Nullable;

/**
 * How a territory dresses the pages about it. Controllers give it to the layout as {@code look}.
 *
 * @param cssPath style sheet that changes the colours, from the root
 * @param logoPath picture, null when the territory has none
 * @param logoAlt what the picture says, empty when there is none
 */
public record PageLook(@Nullable String cssPath, @Nullable String logoPath, String logoAlt) {}

package fr.concertations.territory;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws a picture anew, smaller; by halves, so that thin strokes do not vanish. */
final class Shrinking {
    private Shrinking() {}

    /** Never larger than it is. */
    static BufferedImage within(BufferedImage image, int mostWidth, int mostHeight) {
        var ratio =
                Math.min(1, Math.min((double) mostWidth / image.getWidth(), (double) mostHeight / image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * ratio));
        var height = Math.max(1, (int) Math.round(image.getHeight() * ratio));
        var step = image;
        while (step.getWidth() > 2 * width && step.getHeight() > 2 * height)
            step = drawn(step, step.getWidth() / 2, step.getHeight() / 2, BufferedImage.TYPE_INT_ARGB_PRE);
        return drawn(step, width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        var drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}

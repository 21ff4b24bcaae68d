package fr.concertations.site.share;

import io.nayuki.qrcodegen.QrCode;

/** A code that telephones read, as SVG: one path, dark squares on a light ground whatever the scheme, so that it is read in the dark too. */
final class QrDrawing {
    /** Modules left empty around, as the norm asks. */
    private static final int MARGIN = 4;

    private QrDrawing() {}

    /** With a quarter of it to spare: posters get torn. */
    static String svg(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        var side = code.size + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h%1$dv%1$dH0z"/><path fill="#1d2a2b" d="%2$s"/></svg>
                """.formatted(side, squares(code)).strip();
    }

    /** Each run of dark squares of a line as one rectangle. */
    private static String squares(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++) {
                var from = x;
                while (x < code.size && code.getModule(x, y)) x++;
                if (x > from) path.append("M%1$d %2$dh%3$dv1h-%3$dz".formatted(from + MARGIN, y + MARGIN, x - from));
            }
        return path.toString();
    }
}

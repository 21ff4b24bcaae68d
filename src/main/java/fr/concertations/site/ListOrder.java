package fr.concertations.site;

import java.util.Arrays;

/** How a list of contributions is sorted, as addresses say it. Texts: {@code reading.order.<NAME>}. */
enum ListOrder {
    RECENT("recentes"),
    DRAWN("hasard"),
    DISCUSSED("discutees");

    private final String code;

    ListOrder(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Unknown words sort as none does. */
    static ListOrder of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code.equals(code))
                .findFirst()
                .orElse(RECENT);
    }
}

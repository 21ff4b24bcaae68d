package fr.concertations.instance;

import java.util.Arrays;
import java.util.List;

/** Something the operator tells. Texts: {@code instance.setting.<NAME>} and {@code .hint}. */
public enum Setting {
    PUBLISHER_NAME(Group.PUBLISHER, Format.LINE, true),
    PUBLISHER_LEGAL_FORM(Group.PUBLISHER, Format.LINE, true),
    PUBLISHER_SIREN(Group.PUBLISHER, Format.SIREN, true),
    PUBLISHER_ADDRESS(Group.PUBLISHER, Format.LINES, true),
    PUBLISHER_EMAIL(Group.PUBLISHER, Format.EMAIL, true),
    PUBLISHER_PHONE(Group.PUBLISHER, Format.PHONE, true),
    PUBLICATION_DIRECTOR(Group.PUBLISHER, Format.LINE, true),
    MAIL_NAME(Group.MAIL, Format.LINE, false),
    MAIL_REPLY_TO(Group.MAIL, Format.EMAIL, false),
    HOST_NAME(Group.HOST, Format.LINE, true),
    HOST_ADDRESS(Group.HOST, Format.LINES, true),
    HOST_PHONE(Group.HOST, Format.PHONE, true),
    HOST_PLACE(Group.HOST, Format.LINE, true),
    HOST_PUE(Group.HOST, Format.DECIMAL, false),
    HOST_CARBON(Group.HOST, Format.DECIMAL, false),
    ACCESSIBILITY_ENTITY(Group.ACCESSIBILITY, Format.LINE, true),
    ACCESSIBILITY_EMAIL(Group.ACCESSIBILITY, Format.EMAIL, true),
    ACCESSIBILITY_FORM(Group.ACCESSIBILITY, Format.URL, false),
    ACCESSIBILITY_PLAN(Group.ACCESSIBILITY, Format.URL, true),
    ACCESSIBILITY_YEAR_PLAN(Group.ACCESSIBILITY, Format.URL, true),
    DATA_CONTROLLER(Group.DATA, Format.LINE, true),
    DPO_NAME(Group.DATA, Format.LINE, true),
    DPO_EMAIL(Group.DATA, Format.EMAIL, true),
    DPO_ADDRESS(Group.DATA, Format.LINES, true),
    SENSITIVE_BASIS(Group.DATA, Format.LINES, true),
    IDLE_MONTHS(Group.DATA, Format.MONTHS, false),
    KEPT_CONTRIBUTIONS(Group.DATA, Format.LINE, true),
    KEPT_LOGS(Group.DATA, Format.LINE, true),
    KEPT_BACKUPS(Group.DATA, Format.LINE, true);

    private final Group group;
    private final Format format;
    private final boolean needed;

    Setting(Group group, Format format, boolean needed) {
        this.group = group;
        this.format = format;
        this.needed = needed;
    }

    /** Texts: {@code instance.group.<NAME>}. */
    public enum Group {
        PUBLISHER,
        MAIL,
        HOST,
        ACCESSIBILITY,
        DATA;

        public List<Setting> settings() {
            return Arrays.stream(Setting.values())
                    .filter(setting -> setting.group == this)
                    .toList();
        }
    }

    public Format format() {
        return format;
    }

    /** Whether a page is incomplete without it. */
    public boolean isNeeded() {
        return needed;
    }
}

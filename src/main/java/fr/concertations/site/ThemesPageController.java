package fr.concertations.site;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.kernel.Texts;
import fr.concertations.opinion.Reading;
import fr.concertations.shell.PageHead;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /themes}: what is debated in several territories; {@code /themes/{code}}: what each of them says of one theme. */
@Controller
class ThemesPageController {
    private static final int TERRITORIES = 5;
    private static final int THEMES = 40;

    private final CommonThemes themes;
    private final ThemeVoices voices;
    private final Texts texts;

    ThemesPageController(CommonThemes themes, ThemeVoices voices, Texts texts) {
        this.themes = themes;
        this.voices = voices;
        this.texts = texts;
    }

    @GetMapping("/themes")
    String themes(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("themes", slice(themes.all(), page, THEMES));
        return "theme-list";
    }

    @GetMapping("/themes/{code}")
    String theme(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        var theme = themes.byCode(code).orElseThrow(() -> new NotFound("theme " + code));
        model.addAttribute("theme", theme);
        model.addAttribute("fewest", Reading.FEWEST);
        var territories = slice(voices.territories(theme), page, TERRITORIES);
        model.addAttribute("territories", territories);
        model.addAttribute("voices", voices.of(territories.items()));
        model.addAttribute("head", PageHead.of(texts.get("theme.page.description", locale, theme.label())));
        return "theme-page";
    }

    private static <T> Slice<T> slice(List<T> all, int page, int size) {
        var from = Math.min(all.size(), Math.max(0, page - 1) * size);
        if (page < 1 || from >= all.size() && page > 1) throw new NotFound("page " + page);
        return new Slice<>(all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
    }
}

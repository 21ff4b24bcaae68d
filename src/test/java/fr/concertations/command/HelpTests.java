package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command says what it does and what each of its options is for, in both languages. */
class HelpTests {
    static List<Locale> languages() {
        return List.of(Locale.ROOT, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCommandPrintsItsHelp(Locale language) {
        var words = Sentences.bundle(language);
        assertThat(words.getLocale()).isEqualTo(language);
        var commands = Program.commands(HelpTests.class);
        Usage.say(commands, words);
        for (var command : Usage.withSubcommands(commands)) {
            var name = command.getCommandSpec().qualifiedName();
            assertThat(command.getUsageMessage())
                    .as(name)
                    .contains(words.getString("command.usage.synopsis") + " " + name)
                    .doesNotContain("command.");
            for (var option : command.getCommandSpec().options())
                assertThat(String.join("", option.description()))
                        .as("%s %s", name, option.longestName())
                        .isNotBlank();
            for (var parameter : command.getCommandSpec().positionalParameters())
                assertThat(String.join("", parameter.description()))
                        .as("%s %s", name, parameter.paramLabel())
                        .isNotBlank();
        }
    }
}

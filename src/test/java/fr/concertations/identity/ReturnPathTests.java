package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No link may make our sign-in page send people to another site. */
class ReturnPathTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example",
                "http:ailleurs.example",
                "//ailleurs.example",
                "///ailleurs.example",
                "////ailleurs.example/%2f..",
                "/\\ailleurs.example",
                "\\\\ailleurs.example",
                "/\\/ailleurs.example",
                "/\t/ailleurs.example",
                "/\n/ailleurs.example",
                "\t//ailleurs.example",
                " //ailleurs.example",
                "/ /ailleurs.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "/javascript:alert(1)\r\nSet-Cookie: a=b",
                "data:text/html,<script>alert(1)</script>",
                "ailleurs.example",
                "@ailleurs.example",
                ":@ailleurs.example",
                "/%2failleurs.example",
                "/%2F%2Failleurs.example",
                "/%5cailleurs.example",
                "/%09/ailleurs.example",
                "/%0d%0aLocation:%20https://ailleurs.example",
                "/app/..//ailleurs.example",
                "/app/../../ailleurs.example",
                "/./ailleurs.example",
                "/%2e%2e//ailleurs.example",
                "/app/%2E%2e/ailleurs.example",
                "/app//ailleurs.example",
                "/\u0000/ailleurs.example",
                "/\u2028/ailleurs.example",
                "/<script>alert(1)</script>",
                "/app/compte\"onload=\"alert(1)",
                "/app/compte#@ailleurs.example",
                "?suite=//ailleurs.example",
                "/app/%zz",
                "/app/connexion?suite=/app/connexion",
                "/app/deconnexion",
                ""
            })
    void nothingLeadsElsewhere(String claimed) {
        assertThat(ReturnPath.of(claimed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/app/compte",
                "/territoires/rennes-metropole/concertations/ia-et-ecole",
                "/app/concertations/ia-et-ecole/voter?kind=PROPOSAL&page=2",
                "/recherche?q=%C3%A9cole",
                "/contributions/0199-ab/une-idee"
            })
    void everyPathOfOursIsKept(String path) {
        assertThat(ReturnPath.of(path)).map(ReturnPath::value).contains(path);
    }

    @Test
    void tooLongIsNoPath() {
        assertThat(ReturnPath.of("/" + "a".repeat(600))).isEmpty();
        assertThat(ReturnPath.of(null)).isEmpty();
    }

    @Test
    void theWayBackIsWrittenSafelyInAnAddress() {
        var path = ReturnPath.of("/recherche?q=a&page=2").orElseThrow();
        assertThat(path.afterSigningIn()).isEqualTo("/app/connexion?suite=%2Frecherche%3Fq%3Da%26page%3D2");
    }
}

package fr.concertations.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this site stands for those who read letters: {@code concertations.address}, without a slash at its end. */
@Component
public class SiteAddress {
    private final String address;

    SiteAddress(@Value("${concertations.address:http://localhost:${server.port:8080}}") String address) {
        LetterLinks.requireAbsolute(address);
        this.address = address.replaceAll("/+$", "");
    }

    /** @param path from the root */
    public String of(String path) {
        return address + path;
    }
}

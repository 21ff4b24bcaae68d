package fr.concertations.shell.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the page one reads can be found again: on paper nothing else tells. Templates ask it as {@code @printed}. */
@Component("printed")
public class PrintedAddress {
    public String address() {
        return ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString();
    }
}

package fr.concertations.command;

import fr.concertations.ConcertationsApplication;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.springframework.context.SmartLifecycle;

/**
 * One more node on a database, without pages: carries letters and tells what happened from {@code go} to {@code rest}, as
 * its input says.
 */
public final class NodeProcess {
    private static final String[] AT_WORK = {"urgentPostman", "postman", "followingKeeper"};

    private NodeProcess() {}

    /** @param args the data folder, the address of the database, its user and password */
    public static void main(String[] args) throws Exception {
        var data = new DataFolder(Path.of(args[0]));
        data.prepare();
        var database = new DatabaseAddress(args[1], args[2], args[3], false);
        var beans = new ApplicationRun(ConcertationsApplication.class, data, database).working();
        for (var name : AT_WORK) beans.getBean(name, SmartLifecycle.class);
        say("ready");
        var input = new BufferedReader(new InputStreamReader(System.in));
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            for (var name : AT_WORK) {
                var worker = beans.getBean(name, SmartLifecycle.class);
                if (line.equals("go")) worker.start();
                else worker.stop();
            }
            say(line);
        }
        System.exit(0);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

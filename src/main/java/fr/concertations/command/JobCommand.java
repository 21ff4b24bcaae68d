package fr.concertations.command;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Texts;
import java.io.IOException;
import org.springframework.beans.factory.BeanFactory;

/**
 * A command that does one thing on the data and ends, beside a running server (it joins its database) or without one. A
 * new one extends this, declares its options with picocli and is listed in {@link Program}.
 */
abstract class JobCommand extends DataCommand {
    private Class<?> application = Object.class;

    /** @return what the shell gets back */
    protected abstract ExitCode run(BeanFactory beans) throws IOException;

    /** Looks at what was typed before anything starts; throws a {@link Refusal}. */
    protected void check() {}

    final JobCommand of(Class<?> application) {
        this.application = application;
        return this;
    }

    @Override
    public final Integer call() throws IOException {
        check();
        var folder = folder();
        folder.prepare();
        var database = Database.open(folder, System.getenv());
        try (var context = new ApplicationRun(application, folder, database).working()) {
            return explained(context).number();
        }
    }

    private ExitCode explained(BeanFactory beans) throws IOException {
        var texts = beans.getBean(Texts.class);
        try {
            return run(beans);
        } catch (InvalidInput refused) {
            throw new Refusal(texts.of(refused, Sentences.locale()), ExitCode.JOB_REFUSED);
        } catch (NotAllowed refused) {
            throw new Refusal(texts.get(refused.messageKey(), Sentences.locale()), ExitCode.JOB_REFUSED);
        } catch (NotFound missing) {
            throw new Refusal(ExitCode.JOB_REFUSED, "command.failure.notFound");
        }
    }
}

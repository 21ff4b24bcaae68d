package fr.concertations.command;

import fr.concertations.search.Reindexer;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Rebuilds the search index from the database; a running server goes on answering meanwhile. */
@Command(name = "reindex")
final class ReindexCommand extends JobCommand {
    @Override
    protected ExitCode run(BeanFactory beans) {
        var progress = ReindexProgress.to(err());
        var outcome = beans.getBean(Reindexer.class).rebuild(progress::told);
        progress.end();
        if (outcome.failed()) throw new Refusal(ExitCode.JOB_REFUSED, "command.reindex.failed");
        out().println(Sentences.get(
                outcome.byServer() ? "command.reindex.doneByServer" : "command.reindex.done", outcome.indexed()));
        return ExitCode.DONE;
    }
}

package fr.concertations.testing;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.grid.CellDraft;
import fr.concertations.grid.CellSource;
import fr.concertations.grid.GridId;
import fr.concertations.grid.Grids;
import fr.concertations.synthesis.ConclusionDraft;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.QuotableText;
import fr.concertations.synthesis.SentenceDraft;
import fr.concertations.synthesis.SentenceId;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.testing.Scene.Stage;
import java.util.List;
import java.util.Map;

/** What a référent makes of a concertation, step by step, for tests about the steps that follow. */
public record Aftermath(Extracts extracts, Syntheses syntheses, Conclusions conclusions, Grids grids) {
    /** A sentence that quotes the first sentence of a contribution; not published yet. */
    public SentenceId sentence(Stage stage, String text, Contribution quoted) {
        var passage = QuotableText.of(quoted).sentences().getFirst();
        var extract = extracts.take(stage.referent(), passage);
        var concertation = stage.concertation().id();
        var revision = syntheses.draft(stage.referent(), concertation).revision();
        return syntheses.add(stage.referent(), concertation, revision, new SentenceDraft(text, List.of(extract)));
    }

    public int publishSynthesis(Stage stage) {
        var concertation = stage.concertation().id();
        var revision = syntheses.draft(stage.referent(), concertation).revision();
        return syntheses.publish(stage.referent(), concertation, revision);
    }

    public ConclusionId conclusion(
            Stage stage, String text, List<SentenceId> sentences, List<ContributionId> contributions) {
        var concertation = stage.concertation().id();
        var revision = conclusions.draft(stage.referent(), concertation).revision();
        var draft = new ConclusionDraft(text, Decision.RETAINED, "Le conseil l’a voté.", sentences, contributions);
        return conclusions.add(stage.referent(), concertation, revision, draft);
    }

    public int publishConclusions(Stage stage) {
        var concertation = stage.concertation().id();
        var revision = conclusions.draft(stage.referent(), concertation).revision();
        return conclusions.publish(stage.referent(), concertation, revision);
    }

    /** The grid of the concertation with one more cell written; not published yet. */
    public GridId cell(Stage stage, String code, String text, CellSource... sources) {
        var grid = grids.open(stage.referent(), stage.concertation().id());
        var revision = grids.grid(stage.referent(), grid).revision();
        grids.write(stage.referent(), grid, revision, Map.of(code, new CellDraft(text, List.of(sources))));
        return grid;
    }

    public int publishGrid(Stage stage) {
        var grid = grids.open(stage.referent(), stage.concertation().id());
        return grids.publish(
                stage.referent(), grid, grids.grid(stage.referent(), grid).revision());
    }
}

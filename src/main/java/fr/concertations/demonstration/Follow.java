package fr.concertations.demonstration;

import fr.concertations.contribution.ContributionId;
import fr.concertations.grid.CellDraft;
import fr.concertations.grid.CellSource;
import fr.concertations.grid.GridId;
import fr.concertations.grid.Grids;
import fr.concertations.identity.Actor;
import fr.concertations.manifesto.ArticleDraft;
import fr.concertations.manifesto.CitedCell;
import fr.concertations.manifesto.Manifesto;
import fr.concertations.synthesis.ConclusionDraft;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.ExtractId;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.SentenceDraft;
import fr.concertations.synthesis.SentenceId;
import fr.concertations.synthesis.Source;
import fr.concertations.synthesis.Syntheses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What comes after the debate: the récolte, the synthesis, the conclusions, the grid and the manifesto. */
@Component
class Follow {
    private final Extracts extracts;
    private final Syntheses syntheses;
    private final Conclusions conclusions;
    private final Grids grids;
    private final Manifesto manifesto;

    Follow(Extracts extracts, Syntheses syntheses, Conclusions conclusions, Grids grids, Manifesto manifesto) {
        this.extracts = extracts;
        this.syntheses = syntheses;
        this.conclusions = conclusions;
        this.grids = grids;
        this.manifesto = manifesto;
    }

    List<SentenceId> synthesis(Play.Played played, Script.Document document, Actor referent) {
        var id = played.concertation().id();
        syntheses.introduce(referent, id, syntheses.draft(referent, id).revision(), document.intro());
        var sentences = new ArrayList<SentenceId>();
        for (var phrase : document.sentences()) {
            var kept = new ArrayList<ExtractId>();
            for (var passage : phrase.extracts())
                kept.add(extracts.takeQuote(
                        referent, Source.of(contribution(played, passage.contribution())), passage.quote()));
            var revision = syntheses.draft(referent, id).revision();
            sentences.add(syntheses.add(referent, id, revision, new SentenceDraft(phrase.text(), kept)));
        }
        syntheses.publish(referent, id, syntheses.draft(referent, id).revision());
        return sentences;
    }

    void conclusions(Play.Played played, List<Script.Outcome> outcomes, Actor referent) {
        var id = played.concertation().id();
        for (var outcome : outcomes) {
            var sources = outcome.contributions().stream()
                    .map(key -> contribution(played, key))
                    .toList();
            var draft = new ConclusionDraft(outcome.text(), outcome.decision(), outcome.answer(), List.of(), sources);
            conclusions.add(referent, id, conclusions.draft(referent, id).revision(), draft);
        }
        conclusions.publish(referent, id, conclusions.draft(referent, id).revision());
    }

    GridId grid(Play.Played played, Map<String, Script.Cell> cells, List<SentenceId> sentences, Actor referent) {
        var grid = grids.open(referent, played.concertation().id());
        var drafts = new HashMap<String, CellDraft>();
        cells.forEach((code, cell) -> drafts.put(
                code,
                new CellDraft(
                        cell.text(),
                        cell.sources().stream()
                                .map(source -> source(played, source, sentences))
                                .toList())));
        grids.write(referent, grid, grids.grid(referent, grid).revision(), drafts);
        grids.publish(referent, grid, grids.grid(referent, grid).revision());
        return grid;
    }

    void manifesto(List<Script.Article> articles, Map<String, GridId> grids, Actor commission) {
        for (var article : articles) {
            var citations = article.citations().stream()
                    .map(c -> new CitedCell(Script.named(grids, c.concertation()), c.cell()))
                    .toList();
            manifesto.add(commission, new ArticleDraft(article.title(), article.text(), citations));
        }
        manifesto.publish(commission, manifesto.draft(commission).revision());
    }

    private static CellSource source(Play.Played played, String source, List<SentenceId> sentences) {
        return source.matches("s\\d+")
                ? new CellSource.OfSentence(sentences.get(Integer.parseInt(source.substring(1)) - 1))
                : new CellSource.OfContribution(contribution(played, source));
    }

    private static ContributionId contribution(Play.Played played, String key) {
        return Script.named(played.contributions(), key);
    }
}

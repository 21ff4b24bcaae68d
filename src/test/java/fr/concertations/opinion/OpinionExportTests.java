package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of files people exported, and what is said of what cannot be read. */
class OpinionExportTests {
    private static final String HEADER = "timestamp,datetime,comment-id,voter-id,vote\n";
    private static final String LIST = "timestamp,comment-id,moderated,comment-body\n";

    @TempDir
    private Path folder;

    @Test
    void theLastVoteByTimeCountsAndOfEqualsTheLastOfTheFile() throws IOException {
        var read = read(HEADER + "30,x,0,1,1\n20,x,0,1,-1\n5,x,1,1,1\n5,x,1,1,0\n", LIST + "1,0,1,a\n1,1,0,b\n");
        assertThat(read.given()).isEqualTo(4);
        assertThat(read.votes().cells()).isEqualTo(2);
        assertThat(read.votes().vote(0)).isEqualTo(1);
        assertThat(read.votes().vote(1)).isEqualTo(0);
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void aMatrixSaysTheSameAsItsVotes() throws IOException {
        var list = LIST + "1,0,1,a\n1,1,-1,b\n1,10,0,c\n";
        var votes = read(HEADER + "1,x,0,7,1\n2,x,10,7,-1\n3,x,1,12,0\n4,x,0,12,-1\n", list);
        var matrix = read(
                "\uFEFFparticipant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,10,1\n"
                        + "12,,,0,2,0,1,-1,,0\n7,,1,0,2,1,1,1,-1,\n",
                list);
        assertThat(Written.of(computed(matrix))).isEqualTo(Written.of(computed(votes)));
        assertThat(matrix.votes().statements()).containsExactly("0", "1", "10");
        assertThat(matrix.votes().status(1)).isEqualTo(StatementStatus.HIDDEN);
    }

    private static OpinionResult computed(OpinionExport.Read read) {
        return new OpinionEngine(OpinionSettings.standard()).compute(read.votes(), OpinionState.none());
    }

    @Test
    void statementsOverSeveralLinesAreOne() throws IOException {
        var read = read(
                HEADER + "1,x,0,1,1\n1,x,5,1,1\n",
                "\uFEFFcomment-id,comment-body,moderated,is-meta\n0,\"On a dit :\n« \"\"non\"\" », \nsouvent\",1,false\n5,ok,1,TRUE\n");
        assertThat(read.refused()).isEmpty();
        assertThat(read.votes().status(0)).isEqualTo(StatementStatus.SHOWN);
        assertThat(read.votes().status(1)).isEqualTo(StatementStatus.METADATA);
    }

    @Test
    void statementsOfOneFileAloneAreCounted() throws IOException {
        var read = read(HEADER + "1,x,0,1,1\n1,x,8,1,1\n1,x,9,1,1\n", LIST + "1,0,1,a\n1,3,-1,b\n");
        assertThat(read.unlisted()).isEqualTo(2);
        assertThat(read.unseen()).isEqualTo(1);
        assertThat(read.votes().statements()).containsExactly("0", "8", "9");
    }

    @Test
    void everyLineThatIsNotTakenIsToldAndTheOthersAre() throws IOException {
        var read = read(
                HEADER
                        + "1,x,0,1,1\n1,x,0,2,2\nhier,x,0,3,1\n1,x,,3,1\n1,x,0,,1\n1,x,0\n\n1,\"x\ny\",0,4,1\n1,x,0,5,d’accord\n",
                LIST + "1,0,1,a\n1,1,caché,b\n1,,1,c\n");
        assertThat(read.votes().participants()).containsExactly("1", "4");
        assertThat(read.refused().stream()
                        .filter(line -> line.file().endsWith("votes.csv"))
                        .map(line -> line.line() + " " + line.reason()))
                .containsExactly("3 VOTE", "4 TIME", "5 STATEMENT", "6 PARTICIPANT", "7 COLUMNS", "11 VOTE");
        assertThat(read.refused().stream()
                        .filter(line -> line.file().endsWith("comments.csv"))
                        .map(line -> line.line() + " " + line.reason()))
                .containsExactly("3 MODERATION", "4 STATEMENT");
    }

    @Test
    void aLineOfAMatrixIsTakenWholeOrNotAtAll() throws IOException {
        var read = read("participant,group-id,0,1\n1,,1,?\n2,,1,-1\n", LIST + "1,0,1,a\n1,1,1,b\n");
        assertThat(read.votes().participants()).containsExactly("2");
        assertThat(read.refused())
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(2));
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> read("a,b\n1,2\n", LIST)).isInstanceOf(UnreadableExport.class);
        assertThatThrownBy(() -> read("", LIST)).isInstanceOf(UnreadableExport.class);
        assertThatThrownBy(() -> read(HEADER, "comment-id\n1\n"))
                .isInstanceOfSatisfying(
                        UnreadableExport.class,
                        refused -> assertThat(refused.file()).hasFileName("comments.csv"));
    }

    @Test
    void publishedGroupsAreReadWhereThereIsOne() throws IOException {
        var file = Files.writeString(folder.resolve("groups.csv"), "participant,group-id,0\n1,0,1\n2,,1\n3,1,\n,1,1\n");
        var refused = new ArrayList<RefusedLine>();
        assertThat(OpinionExport.groups(file, refused)).containsOnlyKeys("1", "3");
        assertThat(refused).hasSize(1);
    }

    private OpinionExport.Read read(String votes, String statements) throws IOException {
        return OpinionExport.read(
                Files.writeString(folder.resolve("votes.csv"), votes),
                Files.writeString(folder.resolve("comments.csv"), statements));
    }
}

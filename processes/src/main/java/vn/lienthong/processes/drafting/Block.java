package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of the flow of a draft: flows are made of blocks, so that they can be laid out without thinking. */
public sealed interface Block {

    /** How many columns it takes. */
    int columns();

    /** All work in it, in reading order. */
    Stream<Work> work();

    static int columns(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::columns).sum();
    }

    static Stream<Work> work(List<Block> blocks) {
        return blocks.stream().flatMap(Block::work);
    }

    /** One node, with the ways that lead out of it besides “done”. */
    record Single(Work single) implements Block {

        @Override
        public int columns() {
            return single.ways().isEmpty() ? 1 : 2;
        }

        @Override
        public Stream<Work> work() {
            return Stream.of(single);
        }
    }

    /**
     * Branches that all run, and all end, before the flow goes on. The first goes straight on.
     *
     * @param repeatable whether a way leads back to its beginning, {@link #beginning}
     */
    record Parallel(String id, boolean repeatable, List<List<Block>> branches) implements Block {

        /** Where a way back may lead. A fork with two flows into it would wait for both, so a merge stands before it. */
        public static String beginning(String id) {
            return id + "Begins";
        }

        @Override
        public int columns() {
            return (repeatable ? 3 : 2)
                    + branches.stream().mapToInt(Block::columns).max().orElse(0);
        }

        @Override
        public Stream<Work> work() {
            return branches.stream().flatMap(Block::work);
        }
    }

    /** Work whose outcome decides which branch is taken. The first branch is the default and goes straight on. */
    record Choice(Work decision, String question, List<Branch> branches) implements Block {

        @Override
        public int columns() {
            return 3
                    + branches.stream()
                            .mapToInt(branch -> columns(branch.blocks()))
                            .max()
                            .orElse(0);
        }

        private static int columns(List<Block> blocks) {
            return Block.columns(blocks);
        }

        @Override
        public Stream<Work> work() {
            return Stream.concat(Stream.of(decision), branches.stream().flatMap(branch -> Block.work(branch.blocks())));
        }
    }

    /**
     * A branch of a choice.
     *
     * @param outcome the outcome that leads here; null for the default
     */
    record Branch(String label, @Nullable String outcome, List<Block> blocks) {}
}

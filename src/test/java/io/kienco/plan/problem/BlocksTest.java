package io.kienco.plan.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Arrays that grow in blocks come together whole, whatever the blocks hold. */
class BlocksTest {

  /** None, some, a block exactly, one more, and several blocks. */
  private static final int[] SIZES = {0, 5, 65_536, 65_537, 200_000};

  @Test
  void readsWhatWasAddedAcrossBlocks() {
    Ints ints = ints(200_000);

    assertEquals(200_000, ints.size());
    assertEquals(7, ints.get(7));
    assertEquals(65_535, ints.get(65_535));
    assertEquals(65_536, ints.get(65_536));
    assertEquals(199_999, ints.get(199_999));
    assertArrayEquals(IntStream.range(0, 200_000).toArray(), ints.toArray());
  }

  @Test
  void joinsIntsInOrder() {
    Ints[] parts = IntStream.of(SIZES).mapToObj(BlocksTest::ints).toArray(Ints[]::new);
    int[] wanted = IntStream.of(SIZES).flatMap(size -> IntStream.range(0, size)).toArray();

    assertArrayEquals(wanted, Ints.join(parts, Function.identity()));
  }

  @Test
  void joinsLongsInOrder() {
    Longs[] parts = IntStream.of(SIZES).mapToObj(BlocksTest::longs).toArray(Longs[]::new);
    long[] wanted =
        IntStream.of(SIZES).mapToObj(s -> LongStream.range(0, s)).flatMapToLong(s -> s).toArray();

    assertArrayEquals(wanted, Longs.join(parts, Function.identity()));
  }

  private static Ints ints(int size) {
    Ints ints = new Ints();
    IntStream.range(0, size).forEach(ints::add);
    return ints;
  }

  private static Longs longs(int size) {
    Longs longs = new Longs();
    LongStream.range(0, size).forEach(longs::add);
    return longs;
  }
}

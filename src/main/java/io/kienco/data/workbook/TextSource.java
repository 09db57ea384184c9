package io.kienco.data.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A text file of cells, whatever its encoding and separator. */
final class TextSource implements Source {

  private static final int LONGEST_CELL = 1 << 20;
  private static final int SAMPLE = 1 << 18;

  private final Path file;
  private final Charset charset;
  private final char separator;

  private TextSource(Path file, Charset charset, char separator) {
    this.file = file;
    this.charset = charset;
    this.separator = separator;
  }

  static TextSource open(Path file) throws UnreadableSource, IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    Charset charset = Encoding.of(sample, isUtf8(file));
    String text = charset.decode(ByteBuffer.wrap(sample)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableSource("source-binary");
    }
    return new TextSource(file, charset, separator(text));
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet(file.getFileName().toString(), false, List.of()));
  }

  @Override
  public void read(int sheet, Predicate<Line> reader) throws UnreadableSource {
    Line line = new Line();
    try (Reader text =
            new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        fill(line, row);
        if (!line.isBlank() && !reader.test(line)) {
          return;
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableSource("source-text-broken", line.number() + 1);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableSource("file-unreadable");
    }
  }

  @Override
  public void close() {
    // Nothing is kept open between readings.
  }

  private static void fill(Line line, CsvRecord row) throws UnreadableSource {
    if (row.getFieldCount() > Line.MOST_COLUMNS) {
      throw new UnreadableSource("workbook-columns", Line.MOST_COLUMNS);
    }
    line.start((int) row.getStartingLineNumber());
    for (int i = 0; i < row.getFieldCount(); i++) {
      String text = Plain.strip(row.getField(i));
      if (!text.isEmpty()) {
        boolean error =
            text.charAt(0) == '#' && text.matches("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");
        line.set(i, error ? Line.Kind.ERROR : Line.Kind.TEXT, text);
      }
    }
  }

  /** The separator that stands most often outside quotes in the sample. */
  private static char separator(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      int which = quoted ? -1 : ";\t,".indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    int best = counts[0] >= counts[1] ? 0 : 1;
    boolean comma = counts[2] > 3 * counts[best] || counts[best] == 0;
    return comma ? ',' : ";\t".charAt(best);
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (var channel = Files.newByteChannel(file)) {
      boolean end = false;
      while (!end) {
        end = channel.read(bytes) < 0;
        bytes.flip();
        if (decoder.decode(bytes, chars, end).isError()) {
          return false;
        }
        bytes.compact();
        chars.clear();
      }
    }
    return true;
  }
}

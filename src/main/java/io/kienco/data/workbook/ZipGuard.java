package io.kienco.data.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks every part of a workbook once, keeping nothing but merged areas: refuses bombs, document
 * types (and with them external entities), endless texts and endless lists of merged cells.
 */
final class ZipGuard {

  private static final long MOST_BYTES = 1L << 30;
  private static final long MOST_SHARED_STRINGS = 200L << 20;
  private static final long RATIO_FROM = 50L << 20;
  private static final int MOST_RATIO = 200;
  private static final int MOST_PARTS = 5_000;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int MOST_MERGES = 200_000;
  private static final int HEADING_ROWS = 60;

  private final Map<String, List<Sheet.Merge>> merges = new HashMap<>();
  private long total;

  private ZipGuard() {}

  /** Merged areas near the top, by the name of the sheet's part. */
  static Map<String, List<Sheet.Merge>> check(ZipFile zip) throws IOException, UnreadableSource {
    ZipGuard guard = new ZipGuard();
    if (zip.size() > MOST_PARTS) {
      throw new UnreadableSource("workbook-bomb");
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        guard.checkPart(zip, entry);
      }
    }
    return guard.merges;
  }

  private void checkPart(ZipFile zip, ZipEntry entry) throws IOException, UnreadableSource {
    List<Sheet.Merge> areas = new ArrayList<>();
    merges.put(entry.getName(), areas);
    boolean shared = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
    PartScan scan = new PartScan(areas);
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        total += n;
        boolean bomb = size > RATIO_FROM && size / MOST_RATIO > entry.getCompressedSize();
        if (bomb || total > MOST_BYTES || shared && size > MOST_SHARED_STRINGS) {
          throw new UnreadableSource("workbook-bomb");
        }
        scan.read(buffer, n);
      }
    }
  }

  /** Walks the bytes of one XML part from tag to tag. */
  private static final class PartScan {

    private static final String MERGE = "mergeCell ";

    private final List<Sheet.Merge> areas;
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private int run;
    private int seen;

    PartScan(List<Sheet.Merge> areas) {
      this.areas = areas;
    }

    void read(byte[] bytes, int length) throws UnreadableSource {
      for (int i = 0; i < length; i++) {
        byte b = bytes[i];
        if (b == '<') {
          run = 0;
          inTag = true;
          tag.setLength(0);
        } else if (++run > LONGEST_TEXT) {
          throw new UnreadableSource("workbook-endless-text");
        } else if (inTag) {
          inTag(b);
        }
      }
    }

    private void inTag(byte b) throws UnreadableSource {
      int n = tag.length();
      if (n == 1 && tag.charAt(0) == '!' && (b == 'D' || b == 'd')) {
        throw new UnreadableSource("workbook-doctype");
      }
      boolean merge = n < MERGE.length() ? MERGE.charAt(n) == b : n < 200;
      if (b == '>' && n >= MERGE.length()) {
        merge();
        inTag = false;
      } else if (merge || n == 0 && b == '!') {
        tag.append((char) b);
      } else {
        inTag = false;
      }
    }

    private void merge() throws UnreadableSource {
      if (++seen > MOST_MERGES) {
        throw new UnreadableSource("workbook-merges", MOST_MERGES);
      }
      Sheet.Merge area =
          CellName.area(tag.toString().replaceFirst("(?s).*ref=\"([^\"]*)\".*", "$1"));
      if (area != null && area.firstRow() <= HEADING_ROWS) {
        areas.add(area);
      }
    }
  }
}

package io.kienco.report.document.paper;

import java.util.List;

/** Places drawn by their borders with an amount in đồng each, the darker the more. */
public record AreaMap(String id, String title, List<Area> areas) implements Block {

  /**
   * @param rings degrees, a longitude and a latitude a point
   * @param marked its border is drawn strongly: on the land border
   */
  public record Area(String name, List<double[][]> rings, long amount, boolean marked) {
    public Area {
      rings = List.copyOf(rings);
    }
  }

  public AreaMap {
    areas = List.copyOf(areas);
  }
}

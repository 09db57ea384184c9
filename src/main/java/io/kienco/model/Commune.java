package io.kienco.model;

/**
 * A commune, ward or special zone after 1 July 2025.
 *
 * @param region area {@code I}, {@code II} or {@code III} of Decree 272/2025
 */
public record Commune(
    String code,
    String name,
    String type,
    String provinceCode,
    String province,
    Double latitude,
    Double longitude,
    Double areaKm2,
    Integer population,
    Boolean landBorder,
    String region,
    Integer villages,
    Integer difficultVillages,
    Double ethnicPercent,
    Double povertyPercent) {}

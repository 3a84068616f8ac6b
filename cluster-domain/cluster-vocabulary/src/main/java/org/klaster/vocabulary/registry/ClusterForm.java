package org.klaster.vocabulary.registry;

/**
 * The three forms in which clusters appear (source article on agro-industrial clusters, S003-62).
 */
public enum ClusterForm {
  /** Active structures around bodies of research and education. */
  KNOWLEDGE_CENTRED,
  /** A vertical chain "supplier, processor, seller, buyer" whose processes form the core. */
  VERTICAL_CHAIN,
  /**
   * A highly aggregated sector ("food cluster") or a union of sectors ("agro-production cluster").
   */
  SECTOR_UNION
}

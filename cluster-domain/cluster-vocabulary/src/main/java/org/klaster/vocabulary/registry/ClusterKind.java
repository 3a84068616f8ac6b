package org.klaster.vocabulary.registry;

/** Whether geography binds the members (S000-23). */
public enum ClusterKind {
  /** Sectoral and geographic: related or complementary goods by joined force. */
  CLUSTER,
  /** No geographic concentration: common problems, collective efficiency, new markets. */
  NETWORK
}

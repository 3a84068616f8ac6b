package org.klaster.vocabulary.shared;

/** How far a message to another system is. */
public enum OutboxState {
  PENDING,
  DELIVERED
}

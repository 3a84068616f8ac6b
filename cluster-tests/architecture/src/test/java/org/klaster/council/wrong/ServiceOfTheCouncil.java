package org.klaster.council.wrong;

/** Not wrong in itself: what the next one should not see. */
public class ServiceOfTheCouncil {}

package org.klaster.registry.wrong;

public class WrongHelper {}

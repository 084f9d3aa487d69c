package model;

import jakarta.persistence.Embeddable;

@Embeddable
record SeatKey(String zone, int row, long hall) {}

package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which result of each measure a report tells of: that of its own year, or the latest that there is (最新値). */
public enum ResultChoice {
    /** That of the year of the report; a measure that was not observed in it has no verdict. */
    @JsonProperty("of-year")
    OF_YEAR,
    /** The latest value up to that year, as of statistics that come two years late; every figure is told with its year. */
    @JsonProperty("latest")
    LATEST
}

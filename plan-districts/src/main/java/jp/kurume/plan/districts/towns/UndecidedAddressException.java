package jp.kurume.plan.districts.towns;

import java.util.List;
import java.util.NoSuchElementException;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/**
 * Says that a directory of towns does not tell the one district of an address: the town is divided and the address does not
 * say enough, or no such town is listed.
 */
public final class UndecidedAddressException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final TownAnswer answer;

    UndecidedAddressException(TownAnswer answer) {
        super(answer.toString());
        this.answer = answer;
    }

    /**
     * What the directory answers instead: the parts that the address may be in and what would have to be known, or towns that
     * look alike.
     *
     * @return the answer, which is not {@link TownAnswer.InDistrict}
     */
    public TownAnswer answer() {
        return answer;
    }

    /**
     * One problem of the address as a whole: {@link TownProblems#ADDRESS_DIVIDED}, with the parts, or {@link
     * TownProblems#ADDRESS_UNKNOWN}, which suggests the towns that look alike.
     */
    @Override
    public List<Problem> problems() {
        return answer.fold(
                in -> List.of(),
                divided -> List.of(new Problem(
                        TownProblems.ADDRESS_DIVIDED,
                        Place.Property.WHOLE,
                        divided.text(),
                        List.of(String.join(
                                ", ",
                                divided.parts().stream().map(TownPart::toString).toList())),
                        List.of())),
                unknown -> List.of(new Problem(
                        TownProblems.ADDRESS_UNKNOWN,
                        Place.Property.WHOLE,
                        unknown.text(),
                        List.of(),
                        unknown.suggestions())));
    }
}

using Ticketmatics.Languages;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Faults that the next attempts meet, too, or that no attempt can mend.</summary>
public sealed class LastingStorageFaultTests(DynamoDbLocal dynamo) : StorageFaults(dynamo)
{
    [Theory]
    [InlineData(Fault.Throttled)]
    [InlineData(Fault.Conflict)]
    public async Task A_store_that_stays_busy_is_told_as_such_and_nothing_is_saved(Fault fault)
    {
        // Time flies, as nearly all of it is waited.
        await EachRequestAsync(fault, times: int.MaxValue, pace: 5);

        Told.ShouldContain(Texts.Default.Interactions.Busy);
        Told.ShouldAllBe(text => text == Texts.Default.Interactions.Busy || text.Contains(Unknown));
    }

    [Theory]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.TimeOut)]
    public async Task An_unknown_outcome_is_told_as_such_and_sends_the_member_to_look(Fault fault)
    {
        await EachRequestAsync(fault, times: 2);

        Told.ShouldNotBeEmpty();
        Told.ShouldAllBe(text => text.Contains(Unknown) && !text.Contains("nothing was saved"));
    }

    [Fact]
    public async Task An_item_that_is_too_large_is_a_fault_with_a_reference_and_nothing_is_saved()
    {
        await EachRequestAsync(Fault.TooLarge, times: 1);

        Told.ShouldNotBeEmpty();
        Told.ShouldAllBe(text => text.Contains("Something went wrong on my side") && text.Contains(Unknown));
    }
}

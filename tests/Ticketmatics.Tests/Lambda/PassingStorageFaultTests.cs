using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Faults of one request.</summary>
public sealed class PassingStorageFaultTests(DynamoDbLocal dynamo) : StorageFaults(dynamo)
{
    [Theory]
    [InlineData(Fault.Throttled)]
    [InlineData(Fault.Conflict)]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.TimeOut)]
    public async Task A_fault_that_passes_is_not_noticed(Fault fault)
    {
        await EachRequestAsync(fault, times: 1);

        Told.ShouldBeEmpty("everybody got what they asked for");
    }
}

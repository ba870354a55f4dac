using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Settings;

namespace Ticketmatics.Tests.Conventions;

public sealed class CustomIdTests
{
    private static readonly string[] Routes =
    [
        .. Catalogue.Triggers.OfType<IRouted>().Select(trigger => trigger.Route),
    ];

    [Fact]
    public void A_custom_id_is_read_back_as_it_was_made() =>
        Prop.ForAll(
                Gen.Elements(Routes).ToArbitrary(),
                ArbMap.Default.ArbFor<NonNull<string>>(),
                (route, argument) =>
                {
                    var made = new CustomId(route, argument.Get);
                    var fits = made.ToString().Length <= Limits.CustomIdLength;
                    CustomId.TryParse(made.ToString(), out var read).ShouldBe(fits);
                    read.ShouldBe(fits ? made : default);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                foreach (
                    var hostile in (string[])[text.Get, "t1:" + text.Get, ":" + text.Get, "claim_ticket_" + text.Get]
                )
                {
                    _ = CustomId.TryParse(hostile, out _);
                }
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("t1")]
    [InlineData("t1:")]
    [InlineData("t1::7")]
    [InlineData("t2:claim:7")]
    [InlineData("T1:claim:7")]
    public void What_nobody_made_is_refused(string text) => CustomId.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_custom_id_that_is_made_fits()
    {
        string[] arguments = ["", $"{int.MaxValue}", .. TicketCategory.DefaultKeys.Select(category => category.Key)];

        foreach (var route in Routes)
        {
            arguments
                .Select(argument => new CustomId(route, argument).ToString().Length)
                .Max()
                .ShouldBeLessThanOrEqualTo(Limits.CustomIdLength);
        }
    }
}

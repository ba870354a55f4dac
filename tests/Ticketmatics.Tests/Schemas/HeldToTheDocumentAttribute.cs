using System.Reflection;
using Ticketmatics.Tests.Schemas;
using Xunit.v3;

[assembly: HeldToTheDocument]

namespace Ticketmatics.Tests.Schemas;

/// <summary>
/// After each test, all that bot and sandbox said to each other in it is held against Discord's OpenAPI document and the
/// limits that it leaves out; the test fails with what is wrong.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class HeldToTheDocumentAttribute : BeforeAfterTestAttribute
{
    private const int MostFindings = 40;

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (Traffic.Take(test.UniqueID) is not { } traffic || DocumentCheck.Instance is not { } document)
        {
            return;
        }

        var findings = document.Check(traffic.ToLine());
        if (findings.Count > 0)
        {
            throw new InvalidOperationException(
                "Not as Discord's document has it:\n" + string.Join('\n', findings.Distinct().Take(MostFindings))
            );
        }
    }
}

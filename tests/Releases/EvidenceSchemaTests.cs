using Slipway.Delivery.Promotion;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class EvidenceSchemaTests
{
    [Fact]
    public void Schema_OfEvidence_IsWhatTheReaderTakes() =>
        ApprovedFile.Compare("docs/evidence.schema.json", EvidenceDocument.SchemaJson());
}

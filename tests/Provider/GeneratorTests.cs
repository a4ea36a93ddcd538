using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Slipway.Sdk.Generator;
using Xunit;

namespace Slipway.Tests.Provider;

/// <summary>Mistakes in a catalogue are compiler errors at their line.</summary>
public sealed class GeneratorTests
{
    private const string Good = """
        package Shop 2.5.0 bridged

        resource Pot.Teapot shop:pot/teapot:Teapot args out
          lid Pot.TeapotLid
          size! double

        type Pot.TeapotLid in out
          knobs string[]
        """;

    [Fact]
    public void Run_GoodCatalogue_GivesOneFilePerNamespaceAndNoDiagnostic()
    {
        var (files, diagnostics) = Run(Good);

        Assert.Empty(diagnostics);
        Assert.Equal(["Defaults.g.cs", "Shop.Pot.Inputs.g.cs", "Shop.Pot.Outputs.g.cs", "Shop.Pot.g.cs"],
            files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("resource Pot.Teapot shop", "resorce Pot.Teapot shop", 3,
        "'resorce' does not start an entry; expected one of component, enum, function, item, provider, resource, type, then a name")]
    [InlineData("shop:pot/teapot:Teapot args", "args", 3,
        "resource Pot.Teapot has no token after its name; expected something like 'aws:ec2/vpc:Vpc'")]
    [InlineData("lid Pot.TeapotLid", "lid Pot.TeapotLdi", 4,
        "Pot.Teapot.Lid needs the type 'Pot.TeapotLdi', which is not described; nearest is 'Pot.TeapotLid'")]
    [InlineData("size! double", "size! duoble", 5, "Pot.Teapot.Size needs the type 'duoble', which is not described; nearest is 'double'")]
    [InlineData("lid Pot.TeapotLid", "size Pot.TeapotLid", 5, "Pot.Teapot already has a member 'Size' in line 4")]
    [InlineData("type Pot.TeapotLid", "type Pot.Teapot", 7, "Pot.Teapot is already described in line 3")]
    [InlineData("size! double", "size!", 5, "Pot.Teapot.Size has no type")]
    [InlineData("args out", "args otu", 3, "'otu' is neither a role of a resource nor a trait; did you mean 'out'?")]
    [InlineData("size! double", "size double args! ouy", 5, "Pot.Teapot.Size: 'ouy' is not a role; did you mean 'out'?")]
    [InlineData("size! double", "size double args!(secert) out", 5, "Pot.Teapot.Size: 'secert' is not a flag; did you mean 'secret'?")]
    [InlineData("size! double", "size double state out", 5, "Pot.Teapot.Size names the role 'state'; Pot.Teapot has args, out")]
    [InlineData("knobs string[]", "knobs string[", 8,
        "Pot.TeapotLid.Knobs has the type 'string[', which cannot be read; a type is a name followed by [] or {}, or two of them joined by |")]
    [InlineData("resource Pot.Teapot shop:pot/teapot:Teapot args out", "", 4, "member 'lid' stands under no entry")]
    [InlineData("package Shop 2.5.0 bridged", "", 1,
        "the catalogue has no package line; expected 'package <root namespace> <version> bridged|kubernetes'")]
    [InlineData("package Shop 2.5.0 bridged", "package Shop 2.5.0", 1,
        "a package line reads 'package <root namespace> <version> bridged|kubernetes'")]
    public void Run_Mistake_IsAnErrorAtItsLine(string right, string wrong, int line, string message)
    {
        var (files, diagnostics) = Run(Good.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(("SLIPCAT001", DiagnosticSeverity.Error, line, message), diagnostics);
        Assert.Empty(files);
    }

    private static (IReadOnlyList<string> Files,
        IReadOnlyList<(string Id, DiagnosticSeverity Severity, int Line, string Message)> Diagnostics) Run(string catalogue)
    {
        var driver = CSharpGeneratorDriver.Create([new CatalogueGenerator().AsSourceGenerator()],
            [new CatalogueFile(catalogue.ReplaceLineEndings("\n"))]);
        var result = driver.RunGenerators(CSharpCompilation.Create("Shop"), TestContext.Current.CancellationToken).GetRunResult();
        return (
            [.. result.Results.SelectMany(each => each.GeneratedSources).Select(source => source.HintName)],
            [.. result.Diagnostics.Select(problem =>
                (problem.Id, problem.Severity, problem.Location.GetLineSpan().StartLinePosition.Line + 1, problem.GetMessage()))]);
    }

    private sealed class CatalogueFile(string text) : AdditionalText
    {
        public override string Path => "/shop/Shop.catalogue";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

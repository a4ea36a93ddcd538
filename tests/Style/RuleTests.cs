using Xunit;

namespace Slipway.Tests.Style;

public sealed class RuleTests
{
    private const string Component = """
        using Pulumi;

        namespace Slipway.Cloud.Keys;

        /// <summary>A key.</summary>
        public sealed class Key : ComponentResource
        {
            public const string Token = "slipway:cloud:Key";

            public Key(string name, KeyArgs args, ComponentResourceOptions? options = null)
                : base(Token, name, args, options)
            {
                RegisterOutputs();
            }
        }
        """;

    [Fact]
    public void Violations_GoodComponent_NamesNothing()
    {
        var file = SourceFile.Of("infra/Cloud/Keys/Key.cs", Component);

        Assert.Empty(FileRules.Violations(file));
        Assert.Empty(ComponentRules.Violations(file));
        Assert.Empty(ImportOrder.Violations(file));
    }

    [Theory]
    [InlineData("public sealed class", "public class", "Key is not sealed")]
    [InlineData("public const string Token", "private const string Token", "Key has no public const string Token")]
    [InlineData("cloud:Key\"", "cloud:Lock\"", "Key has the token slipway:cloud:Lock, not slipway:<folder>:Key")]
    [InlineData("options = null", "settings = null", "Key has not the one constructor (string name, KeyArgs args, ComponentResourceOptions? options = null)")]
    [InlineData("RegisterOutputs();", "", "Key does not call RegisterOutputs")]
    public void Violations_BrokenComponent_NamesWhatIsBroken(string part, string broken, string what)
    {
        var file = SourceFile.Of("infra/Cloud/Keys/Key.cs", Component.Replace(part, broken, StringComparison.Ordinal));

        Assert.Equal([$"infra/Cloud/Keys/Key.cs: {what}"], ComponentRules.Violations(file));
    }

    [Theory]
    [InlineData("infra/Cloud/Key.cs", "Slipway.Plan", "Cloud uses Slipway.Plan, which comes later")]
    [InlineData("infra/Plan/Key.cs", "Slipway.Policy", "Plan uses Slipway.Policy, which comes later")]
    [InlineData("infra/Policy/Key.cs", "Slipway.Cli.Engine", "Policy uses Slipway.Cli.Engine, which comes later")]
    [InlineData("stacks/Key.cs", "Slipway.Cli", "stacks uses Slipway.Cli, which comes later")]
    public void Violations_ImportOfALaterConcern_NamesBoth(string path, string import, string what)
    {
        var file = SourceFile.Of(path, $"using {import};\n");

        Assert.Equal([$"{path}: {what}"], ImportOrder.Violations(file));
    }

    [Theory]
    [InlineData("infra/Plan/Key.cs", "Slipway.Cloud")]
    [InlineData("infra/Cluster/Key.cs", "Slipway.Cloud.Network")]
    [InlineData("cli/Key.cs", "Slipway.Stacks")]
    [InlineData("tests/Key.cs", "Slipway.Cli")]
    public void Violations_ImportOfAnEarlierConcern_NamesNothing(string path, string import) =>
        Assert.Empty(ImportOrder.Violations(SourceFile.Of(path, $"using {import};\n")));

    [Fact]
    public void DeclaringViolations_ComponentOfAnotherConcern_IsNamed()
    {
        var other = SourceFile.Of("infra/Delivery/Use.cs", "using Pulumi;\nclass Use { object Of() => new Key(\"k\", new()); }\n");

        var found = ImportOrder.DeclaringViolations([SourceFile.Of("infra/Cloud/Keys/Key.cs", Component), other]);

        Assert.Equal(["infra/Delivery/Use.cs: declares with Key of Cloud; it should arrive as an argument"], found);
    }

    [Theory]
    [InlineData("infra/Cloud/Helpers/Key.cs", "", "the folder Helpers is a kind, not a concept")]
    [InlineData("infra/Cloud/Lock.cs", "/// <summary>A key.</summary>\npublic class Key;", "has the public type Key, not one named like the file")]
    [InlineData("infra/Cloud/Key.cs", "/// <summary>A.</summary>\npublic class A;\n/// <summary>B.</summary>\npublic class B;", "has 2 public types, not one")]
    [InlineData("infra/Cloud/KeyManager.cs", "/// <summary>A key.</summary>\npublic class KeyManager;", "the name KeyManager ends in a word that says nothing")]
    [InlineData("infra/Cloud/Key.cs", "public class Key;", "Key has no <summary>")]
    [InlineData("infra/Cloud/Key.cs", "// ----- keys -----", "the banner comment // ----- keys -----")]
    [InlineData("cli/Key.cs", "class K { string P => \"/home/me\"; }", "the machine's path /home/me")]
    [InlineData("infra/Spec/Key.cs", "class K { Dictionary<string, object> Bag { get; } }", "the property Bag is a bag of objects")]
    public void Violations_BrokenFile_NamesWhatIsBroken(string path, string text, string what) =>
        Assert.Equal([$"{path}: {what}"], FileRules.Violations(SourceFile.Of(path, text)));

    [Theory]
    [InlineData("infra/Cloud/Key.cs", 200, 0)]
    [InlineData("infra/Cloud/Key.cs", 201, 1)]
    [InlineData("sdk/Pulumi/Key.cs", 300, 0)]
    [InlineData("sdk/Pulumi/Key.cs", 301, 1)]
    public void Violations_LongFile_IsNamedBeyondTheLimit(string path, int lines, int expected) =>
        Assert.Equal(expected, FileRules.Violations(SourceFile.Of(path, new string('\n', lines))).Count());

    [Fact]
    public void Violations_LongLine_IsNamedWithItsNumber() =>
        Assert.Equal(
            ["sdk/Pulumi/Key.cs: line 2 has 141 columns, more than 140"],
            FileRules.Violations(SourceFile.Of("sdk/Pulumi/Key.cs", "\n// " + new string('x', 138))));

    [Theory]
    [InlineData("infra/Cluster/Key.cs", 1)]
    [InlineData("infra/Catalog/Key.cs", 0)]
    public void Versions_StringOfAVersion_OnlyTheCatalogMay(string path, int expected) =>
        Assert.Equal(expected, FileRules.Versions(SourceFile.Of(path, "class K { string V => \"1.2.3\"; }")).Count());

    [Fact]
    public void OwnNames_NameOfAProduct_IsNamed() =>
        Assert.Equal(
            ["cli/Key.cs: the name shop"],
            FileRules.OwnNames(SourceFile.Of("cli/Key.cs", "class K { string V => \"shop\"; string W => \"workshop\"; }"), ["shop"]));

    [Theory]
    [InlineData("stack == \"staging\"", 1)]
    [InlineData("stack is \"staging\" or \"production\"", 2)]
    [InlineData("stack switch { \"staging\" => 1, _ => 2 }", 1)]
    [InlineData("stack ?? \"staging\"", 0)]
    public void Branches_ComparisonWithAnEnvironment_IsNamed(string expression, int expected) =>
        Assert.Equal(
            expected,
            FileRules.Branches(SourceFile.Of("stacks/Key.cs", $"class K {{ object V => {expression}; }}"), ["staging", "production"]).Count());

    [Fact]
    public void Versions_ExampleOfAKey_IsDocumentation() =>
        Assert.Empty(FileRules.Versions(SourceFile.Of("infra/Spec/Key.cs", "class K { object V => f.Required(example: \"1.2.3\"); }")));
}

using System.Diagnostics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Pulumi's own schemas accept the project file; the validator is Python's jsonschema.</summary>
public sealed class PulumiFileTests
{
    private const string Validate = """
        import json, sys, yaml, jsonschema
        schema, document = json.load(open(sys.argv[1])), yaml.safe_load(open(sys.argv[2]))
        validator = jsonschema.validators.validator_for(schema)(schema)
        print("\n".join(f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)))
        """;

    [Theory]
    [InlineData("pulumi/project.json")]
    [InlineData("schemastore/pulumi.json")]
    public void PulumiYaml_AgainstTheSchema_IsValid(string schema) => Assert.Equal("", Mistakes(schema, "Pulumi.yaml"));

    [Fact]
    public void PulumiYaml_WithAWrongType_IsRefusedByTheSchema()
    {
        var broken = Path.GetTempFileName();
        File.WriteAllText(broken, Repository.Read("Pulumi.yaml").Replace("type: boolean", "type: bool", StringComparison.Ordinal));

        Assert.NotEqual("", Mistakes("pulumi/project.json", broken));
        File.Delete(broken);
    }

    private static string Mistakes(string schema, string document)
    {
        var schemaPath = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", "schemas", schema);
        if (!File.Exists(schemaPath))
        {
            Assert.Skip($"{schemaPath} is not there");
        }

        var start = new ProcessStartInfo("python3", ["-c", Validate, schemaPath, Path.Combine(Repository.Workspace.Root, document)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var mistakes = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Assert.Skip($"python3 with jsonschema and yaml is needed: {errors.Result.Trim().Split('\n')[^1]}");
            }

            return mistakes;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
    }
}

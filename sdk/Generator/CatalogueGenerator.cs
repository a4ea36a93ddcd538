using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Emission;

namespace Slipway.Sdk.Generator;

/// <summary>Turns the catalogues among a project's additional files into the classes of the official packages.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor s_problem =
        new("SLIPCAT001", "A catalogue has a mistake", "{0}", "Slipway.Catalogue", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var catalogues = context.AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".catalogue", StringComparison.Ordinal));
        context.RegisterSourceOutput(catalogues, static (output, file) => Generate(output, file));
    }

    private static void Generate(SourceProductionContext output, AdditionalText file)
    {
        if (file.GetText(output.CancellationToken) is not { } text)
        {
            return;
        }

        var (package, problems) = CatalogueReader.Read(text.ToString());
        foreach (var problem in problems)
        {
            output.ReportDiagnostic(Diagnostic.Create(s_problem, Place(file.Path, text, problem.Line), problem.Message));
        }

        if (package is null || problems.Count > 0)
        {
            return;
        }

        foreach (var (name, source) in PackageSource.Of(package))
        {
            output.AddSource(name, SourceText.From(source, Encoding.UTF8));
        }
    }

    private static Location Place(string path, SourceText text, int line)
    {
        var found = text.Lines[Math.Min(line, text.Lines.Count) - 1];
        var start = new LinePosition(found.LineNumber, 0);
        return Location.Create(path, found.Span, new(start, new LinePosition(found.LineNumber, found.Span.Length)));
    }
}

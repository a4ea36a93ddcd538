using System.CommandLine;
using System.Reflection;
using Slipway.Sdk.Catalogue;
using Slipway.Sdk.Catalogue.Extraction;
using Slipway.Sdk.Catalogue.Reflection;

var folders = new Argument<string[]>("folder")
{
    Description = "package folders with a wanted.txt, such as sdk/Pulumi.Aws",
    Arity = ArgumentArity.OneOrMore,
};
var listings = new Option<string?>("--listings") { Description = "folder of API listings; without it the excerpts in the package folders are used, which know only what is wanted already" };
var check = new Option<bool>("--check") { Description = "write nothing, exit with 1 when a file is not current" };

var update = new Command("update", "extracts catalogues and listing excerpts from API listings") { folders, listings, check };
update.SetAction(arguments =>
{
    var isCheck = arguments.GetValue(check);
    try
    {
        var stale = arguments.GetValue(folders)!.SelectMany(folder =>
            CatalogueUpdate.Run(folder, arguments.GetValue(listings), isCheck, Console.Out)).ToList();
        stale.ForEach(path => Console.Error.WriteLine(isCheck ? $"{path} is not current; run the tool without --check" : $"wrote {path}"));
        return isCheck && stale.Count > 0 ? 1 : 0;
    }
    catch (ExtractionException problems)
    {
        Console.Error.WriteLine(problems.Message);
        return 2;
    }
});

var assemblies = new Argument<string[]>("assembly") { Description = "assemblies of one package", Arity = ArgumentArity.OneOrMore };
var listing = new Command("listing", "writes an API listing of assemblies, made by reflection, to standard output") { assemblies };
listing.SetAction(arguments =>
{
    // What an official assembly needs stands beside it.
    var lines = arguments.GetValue(assemblies)!.SelectMany(path => AssemblyListing.Of(Assembly.LoadFrom(Path.GetFullPath(path))));
    foreach (var line in lines.Order(StringComparer.Ordinal))
    {
        Console.Out.WriteLine(line);
    }
});

return new RootCommand("Keeps the catalogues of official API facts under sdk/") { update, listing }.Parse(args).Invoke();

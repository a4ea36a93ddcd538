using Slipway.Cli;
using Slipway.Cli.CommandLine;

using var console = new SystemConsole();
return await SlipwayCommand.RunAsync(args, console, Directory.GetCurrentDirectory()).ConfigureAwait(false);

using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Bot.Tests.Host;

/// <summary>
/// Debian's PostgreSQL on a loopback port, with a folder of its own under the temporary files. It ends with the process
/// that started it, even one that is killed: a shell keeps watch.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Owner = "companion";
    private static readonly Lazy<PostgresServer> ForThisRun = new(() => new PostgresServer());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-postgres-");
    private readonly int _port = Ports.Next();
    private Process? _watch;

    public PostgresServer()
    {
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", _folder.FullName);
        Run(Program("initdb"), "-D", Data, "-U", Owner, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
    }

    /// <summary>The one that all tests of a run may use, which make databases of their own in it.</summary>
    public static PostgresServer Shared => ForThisRun.Value;

    /// <summary>Whether this machine has one.</summary>
    public static bool IsHere => Bin is not null;

    private static string? Bin => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(static folder => Path.Combine(folder, "bin")).Where(static bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>The connection string of a database that belongs to a folder, so that a second start there finds what the first left.</summary>
    public string DatabaseOf(string folder)
    {
        var name = "t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..20];
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        try
        {
            command.ExecuteNonQuery();
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase)
        {
        }

        return Connection(name);
    }

    /// <summary>Starts it, as after <see cref="Stop"/>; ready when this returns.</summary>
    public void Start()
    {
        // The shell's input ends when this process does.
        var postgres = $"{Bin}/postgres -D {Data} -p {_port} -k {_folder.FullName} -c listen_addresses=127.0.0.1 -c max_connections=200 >{_folder.FullName}/log 2>&1";
        _watch = Process.Start(new ProcessStartInfo(AsPostgres()[0], [.. AsPostgres()[1..], "bash", "-c", $"{postgres} & read -r; kill -QUIT $!; wait"]) { RedirectStandardInput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("PostgreSQL did not start.");
        if (!SpinWait.SpinUntil(Answers, TimeSpan.FromSeconds(20)))
            throw new InvalidOperationException($"PostgreSQL did not start: {File.ReadAllText(Path.Combine(_folder.FullName, "log"))}");
    }

    /// <summary>Ends it as a power cut would: nothing is finished, and at the next start it recovers.</summary>
    public void Stop()
    {
        Run(Program("pg_ctl"), "-D", Data, "stop", "-m", "immediate", "-w");
        EndWatch();
    }

    /// <summary>Runs one statement in a folder's database; returns how many rows it touched or gave back a number for.</summary>
    public long Ask(TemporaryFolder folder, string sql)
    {
        using var connection = new NpgsqlConnection(DatabaseOf(folder.Path));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        EndWatch();
        _folder.Delete(recursive: true);
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={_port};Username={Owner};Database={database};Pooling=false";

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection(Connection("postgres"));
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private void EndWatch()
    {
        _watch?.StandardInput.Close();
        _watch?.WaitForExit();
        _watch?.Dispose();
        _watch = null;
    }

    private static string Program(string name) => Path.Combine(Bin ?? throw new InvalidOperationException("PostgreSQL is not installed."), name);

    // PostgreSQL does not run as root.
    private static string[] AsPostgres() => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : ["env"];

    private static void Run(string program, params string[] arguments)
    {
        string[] command = program is "chown" ? [program, .. arguments] : [.. AsPostgres(), program, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"{program}: {said.GetAwaiter().GetResult()}{complained}");
    }
}
